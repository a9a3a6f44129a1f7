# Redraw with: gnuplot shepard.gp
reset
set encoding utf8
set terminal pngcairo size 1300,476 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'shepard.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0799778
set rmargin at screen 0.385508
set tmargin at screen 0.895378
set bmargin at screen 0.177768
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:76.0019]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40, '' 60)
set yrange [0:76.0019]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40, '' 60)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.0799778,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.160378,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.240779,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '60' at screen 0.32118,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.0706702,0.177768 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.0706702,0.366608 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.0706702,0.555448 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '60' at screen 0.0706702,0.744288 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Distance in the code' at screen 0.232743,0.0737765 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Distance on the map' at screen 0.0355311,0.536573 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 'PCA' at screen 0.232743,0.939286 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set label '' at screen 0.831015,0.859559 point pointtype 7 pointsize 1.69231 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'pairs' at screen 0.8564,0.859559 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.814092,0.78792 to screen 0.847938,0.78792 nohead front linecolor rgb '#d55e00' linewidth 3
set label 'equal distances' at screen 0.8564,0.78792 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'shepard.1.dat' index 0 using 1:2 with points linecolor rgb '#0072b2' pointtype 7 pointsize 0.396, \
     'shepard.1.dat' index 1 using 1:2 with lines linecolor rgb '#d55e00' linewidth 3
unset label
unset arrow
unset object
set lmargin at screen 0.473178
set rmargin at screen 0.778708
set tmargin at screen 0.895378
set bmargin at screen 0.177768
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:76.0019]
set xtics nomirror out scale 0.6,0.3 ('' -0, '' 20, '' 40, '' 60)
set yrange [-6.01406:196.397]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 50, '' 100, '' 150)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0' at screen 0.473178,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.553578,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '40' at screen 0.633979,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '60' at screen 0.71438,0.133861 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0' at screen 0.46387,0.19909 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '50' at screen 0.46387,0.376355 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '100' at screen 0.46387,0.55362 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '150' at screen 0.46387,0.730886 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Distance in the code' at screen 0.625943,0.0737765 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Distance on the map' at screen 0.4192,0.536573 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set label 't-SNE' at screen 0.625943,0.939286 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'shepard.2.dat' using 1:2 with points pointtype 7 pointsize 0.642758 linecolor rgb '#190072b2'
unset label
unset arrow
unset object
unset multiplot
unset output
