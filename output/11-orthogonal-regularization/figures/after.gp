# Redraw with: gnuplot after.gp
reset
set encoding utf8
set terminal pngcairo size 1280,1031 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'after.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.198391
set rmargin at screen 0.864016
set tmargin at screen 0.980601
set bmargin at screen 0.154219
unset border
unset tics
set xrange [-0.5:63.5]
set yrange [63.5:-0.5]
set palette defined (0 '#440154', 1 '#472d7b', 2 '#3b528b', 3 '#2c728e', 4 '#21918c', 5 '#28ae80', 6 '#5ec962', 7 '#addc30', 8 '#fde725')
set cbrange [0:1]
set colorbox vertical user origin screen 0.890578,0.154219 size screen 0.0234375,0.826382 noborder
unset cbtics
set label 'picture, shared' at screen 0.189016,0.870847 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'picture, private' at screen 0.189016,0.664252 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'caption, shared' at screen 0.189016,0.457656 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'caption, private' at screen 0.189016,0.251061 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'picture, shared' at screen 0.291139,0.138215 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'picture, private' at screen 0.457635,0.138215 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'caption, shared' at screen 0.624131,0.138215 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'caption, private' at screen 0.790627,0.138215 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set arrow from screen 0.914016,0.154219 to screen 0.918703,0.154219 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.0' at screen 0.923391,0.154219 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.319496 to screen 0.918703,0.319496 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.2' at screen 0.923391,0.319496 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.484772 to screen 0.918703,0.484772 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.4' at screen 0.923391,0.484772 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.650048 to screen 0.918703,0.650048 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.6' at screen 0.923391,0.650048 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.815325 to screen 0.918703,0.815325 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '0.8' at screen 0.923391,0.815325 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set arrow from screen 0.914016,0.980601 to screen 0.918703,0.980601 nohead front linecolor rgb '#9a9a9a' linewidth 1.5
set label '1.0' at screen 0.923391,0.980601 left font 'DejaVu Sans,15.18' textcolor rgb '#222222' front
set label 'Magnitude of the correlation' at screen 0.969797,0.56741 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
plot 'after.dat' using 1:2:3 with image
unset label
unset arrow
unset object
unset multiplot
unset output
