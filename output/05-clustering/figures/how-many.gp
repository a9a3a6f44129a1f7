# Redraw with: gnuplot how-many.gp
reset
set encoding utf8
set terminal pngcairo size 1300,479 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'how-many.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0847434
set rmargin at screen 0.393208
set tmargin at screen 0.896033
set bmargin at screen 0.176069
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [1.28:20.72]
set xtics nomirror out scale 0.6,0.3 ('' 5, '' 10, '' 15, '' 20)
set yrange [0.32368:1.02601]
set ytics nomirror out scale 0.6,0.3 ('' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '5' at screen 0.143771,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.223108,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '15' at screen 0.302446,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.381783,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.4' at screen 0.0754357,0.254305 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.6' at screen 0.0754357,0.459326 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.8' at screen 0.0754357,0.664347 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '1.0' at screen 0.0754357,0.869368 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Clusters k' at screen 0.238976,0.0727284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Inertia (k = 2 is 1)' at screen 0.0355311,0.536051 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.223108,0.896033 to screen 0.223108,0.176069 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'k of this page' at screen 0.232339,0.859781 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Elbow' at screen 0.238976,0.939666 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
set arrow from screen 0.829492,0.860438 to screen 0.863338,0.860438 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.846415,0.860438 point pointtype 7 pointsize 1.46667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'as they are' at screen 0.8718,0.860438 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set arrow from screen 0.829492,0.789248 to screen 0.863338,0.789248 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.846415,0.789248 point pointtype 5 pointsize 1.46667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'equally bright' at screen 0.8718,0.789248 left font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
plot 'how-many.1.dat' index 0 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#0072b2' linewidth 1.8 pointtype 0, \
     'how-many.1.dat' index 1 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#d55e00' linewidth 1.8 pointtype 0, \
     'how-many.1.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224, \
     'how-many.1.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
set lmargin at screen 0.485643
set rmargin at screen 0.794108
set tmargin at screen 0.896033
set bmargin at screen 0.176069
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [1.28:20.72]
set xtics nomirror out scale 0.6,0.3 ('' 5, '' 10, '' 15, '' 20)
set yrange [0.167576:0.277189]
set ytics nomirror out scale 0.6,0.3 ('' 0.2, '' 0.25)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '5' at screen 0.544671,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '10' at screen 0.624008,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '15' at screen 0.703346,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '20' at screen 0.782683,0.132436 center font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.20' at screen 0.476336,0.389037 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label '0.25' at screen 0.476336,0.717449 right font 'DejaVu Sans,14.52' textcolor rgb '#222222' front
set label 'Clusters k' at screen 0.639876,0.0727284 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Mean silhouette' at screen 0.4269,0.536051 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.624008,0.896033 to screen 0.624008,0.176069 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'k of this page' at screen 0.633239,0.859781 left font 'DejaVu Sans,14.85' textcolor rgb '#6b6b6b' front boxed
set label 'Silhouette' at screen 0.639876,0.939666 center font 'DejaVu Sans Bold,16.5' textcolor rgb '#222222' front
plot 'how-many.2.dat' index 0 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#0072b2' linewidth 1.8 pointtype 0, \
     'how-many.2.dat' index 1 using 1:2:($2-$3):($2+$3) with yerrorbars linecolor rgb '#d55e00' linewidth 1.8 pointtype 0, \
     'how-many.2.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.224, \
     'how-many.2.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.224
unset label
unset arrow
unset object
unset multiplot
unset output
