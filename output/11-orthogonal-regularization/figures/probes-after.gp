# Redraw with: gnuplot probes-after.gp
reset
set encoding utf8
set terminal pngcairo size 1117,621 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'probes-after.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.227341
set rmargin at screen 0.844172
set tmargin at screen 0.967794
set bmargin at screen 0.275362
unset border
unset tics
set xrange [-0.5:7.5]
set yrange [4.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:1]
set colorbox vertical user origin screen 0.874611,0.275362 size screen 0.0268577,0.692432 noborder
unset cbtics
set label 'picture, shared' at screen 0.216598,0.898551 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'picture, private' at screen 0.216598,0.760064 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'caption, shared' at screen 0.216598,0.621578 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'caption, private' at screen 0.216598,0.483092 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'chance' at screen 0.216598,0.344605 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'shape' at screen 0.270842,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'colour' at screen 0.347995,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'size' at screen 0.425148,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'place across' at screen 0.502301,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'place down' at screen 0.579454,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'background' at screen 0.656607,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'sentence' at screen 0.73376,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'addition' at screen 0.810913,0.248792 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'Fact' at screen 0.535756,0.042056 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'Part' at screen 0.0359893,0.621578 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.901468,0.275362 to screen 0.90684,0.275362 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.912211,0.275362 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901468,0.413849 to screen 0.90684,0.413849 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.2' at screen 0.912211,0.413849 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901468,0.552335 to screen 0.90684,0.552335 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.4' at screen 0.912211,0.552335 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901468,0.690821 to screen 0.90684,0.690821 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.912211,0.690821 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901468,0.829308 to screen 0.90684,0.829308 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.912211,0.829308 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.901468,0.967794 to screen 0.90684,0.967794 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.912211,0.967794 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Accuracy' at screen 0.965389,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label '94 %' at screen 0.265918,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '99 %' at screen 0.343071,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '99 %' at screen 0.420224,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.497377,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.57453,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '38 %' at screen 0.651683,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '34 %' at screen 0.728836,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '34 %' at screen 0.805989,0.898551 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '49 %' at screen 0.265918,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '40 %' at screen 0.343071,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '59 %' at screen 0.420224,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '42 %' at screen 0.497377,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '41 %' at screen 0.57453,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '100 %' at screen 0.651683,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '33 %' at screen 0.728836,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '33 %' at screen 0.805989,0.760064 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '100 %' at screen 0.265918,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.343071,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.420224,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.497377,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.57453,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '26 %' at screen 0.651683,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '36 %' at screen 0.728836,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '37 %' at screen 0.805989,0.621578 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '48 %' at screen 0.265918,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '40 %' at screen 0.343071,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '55 %' at screen 0.420224,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '38 %' at screen 0.497377,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '40 %' at screen 0.57453,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '25 %' at screen 0.651683,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '100 %' at screen 0.728836,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '100 %' at screen 0.805989,0.483092 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '16 %' at screen 0.265918,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '13 %' at screen 0.343071,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '49 %' at screen 0.420224,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#000000' front
set label '33 %' at screen 0.497377,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '33 %' at screen 0.57453,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '25 %' at screen 0.651683,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '33 %' at screen 0.728836,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
set label '34 %' at screen 0.805989,0.344605 center font 'DejaVu Sans,16.5' textcolor rgb '#ffffff' front
plot 'probes-after.dat' using 1:2:($1-0.491297):($1+0.491297):($2-0.491279):($2+0.491279):3 with boxxyerror fillstyle solid noborder linecolor palette
unset label
unset arrow
unset object
unset multiplot
unset output
