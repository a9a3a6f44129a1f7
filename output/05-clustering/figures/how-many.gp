# Redraw with: gnuplot how-many.gp
reset
set encoding utf8
set terminal pngcairo size 1300,581 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'how-many.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.484615
set tmargin at screen 0.914286
set bmargin at screen 0.144825
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [1.28:20.72]
set xtics nomirror out scale 0.6,0.3 ('' 5, '' 10, '' 15, '' 20)
set yrange [0.412778:1.02259]
set ytics nomirror out scale 0.6,0.3 ('' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '5' at screen 0.161262,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.26411,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '15' at screen 0.366958,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.469805,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.0754357,0.381063 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.0754357,0.633425 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0754357,0.885787 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Clusters k' at screen 0.284679,0.0596267 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Inertia (k = 2 is 1)' at screen 0.0355311,0.529555 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.26411,0.914286 to screen 0.26411,0.144825 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'k of this page' at screen 0.273341,0.884398 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Elbow' at screen 0.284679,0.950258 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'how-many.1.dat' index 0 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#0072b2' linewidth 1.8 pointtype 0, \
     'how-many.1.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.577051
set rmargin at screen 0.976923
set tmargin at screen 0.914286
set bmargin at screen 0.144825
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [1.28:20.72]
set xtics nomirror out scale 0.6,0.3 ('' 5, '' 10, '' 15, '' 20)
set yrange [0.143062:0.217851]
set ytics nomirror out scale 0.6,0.3 ('' 0.16, '' 0.18, '' 0.2)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '5' at screen 0.65357,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.756418,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '15' at screen 0.859265,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.962113,0.108852 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.16' at screen 0.567743,0.319094 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.18' at screen 0.567743,0.524862 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.20' at screen 0.567743,0.730631 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Clusters k' at screen 0.776987,0.0596267 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean silhouette' at screen 0.518308,0.529555 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.756418,0.914286 to screen 0.756418,0.144825 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'k of this page' at screen 0.765648,0.884398 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Silhouette' at screen 0.776987,0.950258 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'how-many.2.dat' index 0 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#0072b2' linewidth 1.8 pointtype 0, \
     'how-many.2.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224
unset label
unset arrow
unset object
unset multiplot
unset output
