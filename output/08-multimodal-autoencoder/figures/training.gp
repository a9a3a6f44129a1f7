# Redraw with: gnuplot training.gp
reset
set encoding utf8
set terminal pngcairo size 1300,475 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'training.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.105444
set rmargin at screen 0.4103
set tmargin at screen 0.895158
set bmargin at screen 0.177622
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [1.92:31.08]
set xtics nomirror out scale 0.6,0.3 ('' 10, '' 20, '' 30)
set yrange [-3299.37:-1907.39]
set ytics nomirror out scale 0.6,0.3 ('' -3000, '' -2500, '' -2000)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '10' at screen 0.189917,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.294463,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '30' at screen 0.399009,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−3,000' at screen 0.096136,0.331943 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2,500' at screen 0.096136,0.589682 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2,000' at screen 0.096136,0.847422 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.257872,0.0734119 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Loss (weighted nats a pair)' at screen 0.026,0.53639 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'explains the pair' at screen 0.257872,0.939158 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.863677,0.859263 to screen 0.897523,0.859263 nohead front linecolor rgb '#0072b2' linewidth 3
set label 'training' at screen 0.905985,0.859263 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.863677,0.787474 to screen 0.897523,0.787474 nohead front linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
set label 'validation' at screen 0.905985,0.787474 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'training.1.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'training.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
set lmargin at screen 0.523436
set rmargin at screen 0.828292
set tmargin at screen 0.895158
set bmargin at screen 0.177622
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [2.72:10.28]
set xtics nomirror out scale 0.6,0.3 ('' 4, '' 6, '' 8, '' 10)
set yrange [-2509.24:-1625.5]
set ytics nomirror out scale 0.6,0.3 ('' -2400, '' -2200, '' -2000, '' -1800)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '4' at screen 0.575052,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '6' at screen 0.655702,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '8' at screen 0.736352,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.817001,0.133622 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2,400' at screen 0.514128,0.266318 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2,200' at screen 0.514128,0.428705 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−2,000' at screen 0.514128,0.591091 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '−1,800' at screen 0.514128,0.753477 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Epoch' at screen 0.675864,0.0734119 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Loss (weighted nats a pair)' at screen 0.443992,0.53639 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'explains what it saw' at screen 0.675864,0.939158 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'training.2.dat' index 0 using 1:2 with lines linecolor rgb '#0072b2' linewidth 3, \
     'training.2.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3 dashtype (8,5)
unset label
unset arrow
unset object
unset multiplot
unset output
